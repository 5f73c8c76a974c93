export const prioritisationFindings = {
  noCriteria: {
    message: 'No criterion: projects are listed without score or rank.',
    mend: 'Fill in the Criteria table (code, label, scale, weight).',
  },
  noScores: {
    message: 'No score: projects are listed without rank.',
    mend: 'Fill in the Scores table: one score per project and criterion.',
  },
  weightsAllZero: {
    message: 'All weights of the criteria are blank or zero: every criterion counts the same.',
    mend: 'Type the weights in the Criteria table.',
  },
  negativeWeight: {
    message: 'The weight of the criterion "{{criterion}}" is negative: it counts as zero.',
    mend: 'Type a positive weight; if less is better, the direction of the criterion says so.',
  },
  criterionWithoutWeight: {
    message: 'The criterion "{{criterion}}" has no weight: it counts as zero.',
    mend: 'Type its weight, or remove the criterion.',
  },
  criterionWithoutScale: {
    message: 'The criterion "{{criterion}}" has no scale: it runs from the lowest to the highest score given.',
    mend: 'Type the ends of its scale: a new project will then no longer change the scores of the others.',
  },
  criterionWithoutScores: {
    message: 'No project has a score for the criterion "{{criterion}}".',
    mend: 'Score the projects on it, or set its weight to zero.',
  },
  constantCriterion: {
    message: 'All projects have the same score for "{{criterion}}": it does not change their order.',
    mend: 'Nothing to mend if the scores are right.',
  },
  scoreOfUnknownProject: {
    message: 'A score is about the project "{{project}}", which is not in the Projects table.',
    mend: 'Correct the code of the project, or add the project.',
  },
  scoreOfUnknownCriterion: {
    message:
      'A score of project {{project}} is about the criterion "{{criterion}}", which is not in the Criteria table.',
    mend: 'Correct the code of the criterion, or add the criterion.',
  },
  severalAssessors: {
    message: '{{count, count}} pairs of project and criterion have several scores: their mean is used.',
    mend: 'Nothing to mend if several people scored.',
  },
  scoreOutOfScale: {
    message:
      'The score {{score}} of project {{project}} for "{{criterion}}" lies outside the scale {{low}} to {{high}}: the end of the scale is used.',
    mend: 'Correct the score, or the scale of the criterion.',
  },
  projectWithoutScores: {
    message: 'Project {{project}} has no score at all: it is listed without rank.',
    mend: 'Score the project.',
  },
  missingScores: {
    message: 'Project {{project}} has no score for: {{criteria}}.',
    mend: 'Complete its scores; its completeness is shown in the ranking.',
  },
  projectWithoutEnvelope: {
    message: 'Project {{project}} has no envelope: it adds nothing to the cumulated cost.',
    mend: 'Type its envelope.',
  },
  noComparisons: {
    message: 'The weights should come from comparisons, and no comparison can be read: the typed weights are used.',
    mend: 'Fill in the Comparisons table (voter, criterion A, criterion B, how many times A matters more than B), or change the origin of the weights in the settings.',
  },
  tooManyComparedCriteria: {
    message: 'More than {{most}} criteria cannot be compared two by two: the typed weights are used.',
    mend: 'Group some criteria, or change the origin of the weights in the settings.',
  },
  comparisonsNotLinked: {
    message: 'No comparison links to the others: {{criteria}}. The typed weights are used.',
    mend: 'Compare each of these criteria with at least one other.',
  },
  comparisonsInconsistent: {
    message:
      'The comparisons contradict each other (consistency ratio {{ratio, decimal}}, good up to 0.10). The one that hurts most: “{{first}}” matters {{intensity, decimal}} times as much as “{{second}}”.',
    mend: 'Look at it again: by the other comparisons, “{{strong}}” matters rather {{fitting, decimal}} times as much as “{{weak}}”.',
  },
  comparisonsRefused: {
    message:
      'The comparisons contradict each other too much (consistency ratio {{ratio, decimal}}, at most 0.20): the typed weights are used. The one that hurts most: “{{first}}” matters {{intensity, decimal}} times as much as “{{second}}”.',
    mend: 'Look at it again: by the other comparisons, “{{strong}}” matters rather {{fitting, decimal}} times as much as “{{weak}}”.',
  },
  noImportance: {
    message:
      'The weights should come from the order of importance, and no criterion has one: the typed weights are used.',
    mend: 'Fill in the column “Order of importance” of the Criteria table: 1 for the criterion that matters most.',
  },
  criterionWithoutImportance: {
    message: 'The criterion “{{criterion}}” has no order of importance: it counts as zero.',
    mend: 'Type its order of importance, or remove the criterion.',
  },
  swingWithoutHundred: {
    message: 'No criterion has 100 points: only their proportions count.',
    mend: 'Give 100 points to the criterion whose swing from the worst to the best score matters most, and to the others in proportion.',
  },
  formulaMissing: {
    message: 'The ranking should follow a formula, and none is typed: the weighted sum is used.',
    mend: 'Type “Score formula” in the settings, for example 2 * C1 + min(C2, C3).',
  },
  formulaTooLong: {
    message: 'The score formula is longer than {{longest}} characters: the weighted sum is used.',
    mend: 'Shorten the formula.',
  },
  formulaUnreadable: {
    message: 'The formula “{{formula}}” cannot be read: the weighted sum is used.',
    mend: 'Correct it, for example 2 * C1 + min(C2, C3).',
  },
  formulaForbidden: {
    message: 'The score formula holds “{{part}}”, which is not allowed there: the weighted sum is used.',
    mend: 'A formula holds criterion codes, numbers, + − * /, parentheses, min, max, abs and sqrt, nothing else.',
  },
  formulaUnknownCriterion: {
    message: 'The score formula names criteria that do not exist: {{criteria}}. The weighted sum is used.',
    mend: 'Write the codes of the Criteria table.',
  },
  formulaWithoutValue: {
    message: 'The formula gives no score to project {{project}}: it is listed without rank.',
    mend: 'Complete its scores; a division by zero gives no score either.',
  },
  methodNeedsAllScores: {
    message: 'The ranking method needs every score; project {{project}} lacks some and is listed without rank.',
    mend: 'Complete its scores, or choose in the settings what a missing score is worth.',
  },
  scoreNotPositive: {
    message:
      'The weighted product needs scores above zero; project {{project}} has one that is not: it is listed without rank.',
    mend: 'Correct the score, or choose another method: a scale that begins at 0 does not suit a product.',
  },
  sizeNotPositive: {
    message:
      'Project {{project}} has no MOE days, or zero: its value per day does not exist, it is listed without rank.',
    mend: 'Type its MOE days.',
  },
}
