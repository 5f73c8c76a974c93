import { Component, type ReactNode } from 'react'
import { ProblemBar } from '../parts/problem-bar'
import { problemOf } from '../state/problem-of'

type LastResortProps = { children: ReactNode }

/** Shows a defect of the pane as a sentence: a blank pane would tell nothing. */
export class LastResort extends Component<LastResortProps, { error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    return this.state.error === null ? this.props.children : <ProblemBar problem={problemOf(this.state.error)} />
  }
}
