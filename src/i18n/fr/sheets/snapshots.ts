export const snapshotsSheet = {
  name: 'Situations figées',
  title: 'Ce que chaque séance a laissé',
  empty: 'Aucune séance n’a encore été close.',
  message:
    '{{sessions, noun(one: séance close; other: séances closes)}}, {{rows, noun(one: ligne de projet figée; other: lignes de projets figées)}}.',
  note: 'Une ligne par séance close, puis une ligne par projet et par séance : valeurs seules, montants en euros, cellule vide quand la valeur n’était pas connue. Rien n’est réécrit ensuite : une nouvelle clôture ajoute ses lignes.',
  seal: 'L’empreinte dit si une ligne a été modifiée depuis la clôture ; la feuille Contrôles signale alors la ligne.',
  projects: 'Les projets, séance par séance',
}
