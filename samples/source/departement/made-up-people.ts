/** Functions, never persons: who would sponsor and lead the projects of a department like this one. Made up for the sample. */
export const DIRECTORS: Record<string, string> = {
  DGS: 'Direction générale des services',
  DFIN: 'Directrice des finances',
  DRH: 'Directeur des ressources humaines',
  DSN: 'Directeur des services numériques',
  DAJA: 'Directrice des affaires juridiques',
  DCOM: 'Directrice de la communication',
  DAUT: 'Directrice de l’autonomie',
  DENF: 'Directeur de l’enfance et de la famille',
  DINS: 'Directrice de l’insertion et du logement',
  DEDU: 'Directeur de l’éducation',
  DIRT: 'Directeur des routes',
  DBAT: 'Directrice des bâtiments',
  DCUL: 'Directeur de la culture',
  DENV: 'Directrice de l’environnement',
}

export const PROGRAMMES: Record<string, string> = {
  OS1: 'Guichet numérique',
  OS2: 'Accès aux droits',
  OS3: 'Processus métiers',
  OS4: 'Poste de travail',
  OS5: 'Socle technique',
  OS6: 'Données',
}

const TEAM_LEADERS = 6

/** Project managers by function and number, spread evenly over the project codes. */
export function leaderOf(code: string, department: string): { moeManager: string; moaManager: string } {
  const rank = (Number(code.slice(-3)) % TEAM_LEADERS) + 1
  return { moeManager: `Chef de projet numérique ${rank}`, moaManager: `Référent numérique ${department}` }
}
