export const commonSheet = {
  stamp: 'Data as at {{dataDate}} · Session of {{session}} · Version {{version}} · Data fingerprint {{fingerprint}}',
  settings: 'Settings: {{settings}}',
  dataDate: 'Data as at {{date}}',
  session: 'Session of {{date}}',
  page: 'Page {{page}} / {{pages}}',
  notAvailable: 'n/a',
  total: 'Total',
  status: {
    candidate: 'Candidate',
    approved: 'Approved',
    inProgress: 'In progress',
    suspended: 'Suspended',
    finished: 'Finished',
    dropped: 'Dropped',
    unknown: 'Not stated',
  },
}
