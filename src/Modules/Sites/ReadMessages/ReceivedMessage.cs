using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.ReadMessages;

/// <param name="Week">Of a complaint; null: the law sets no day.</param>
sealed record ReceivedMessage(ContactMessage Message, AnswerClock? Week, ClockState? State);
