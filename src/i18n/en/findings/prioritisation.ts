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
}
