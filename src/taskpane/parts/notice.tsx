import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { ReactNode } from 'react'

type NoticeProps = { intent?: 'info' | 'success' | 'warning'; children: ReactNode }

/** A sentence that a person should not miss. */
export function Notice({ intent = 'info', children }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  )
}
