export const product = {
  name: 'Roadmap Steering',
  promise: 'Arbitrer la feuille de route numérique dans Excel',
}
