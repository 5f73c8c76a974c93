export const product = {
  name: 'Roadmap Steering',
  promise: 'Arbitrate the digital roadmap in Excel',
}
