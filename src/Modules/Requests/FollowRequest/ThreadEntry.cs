using Mitoyen.Requests.Data;

namespace Mitoyen.Requests.FollowRequest;

/// <summary>A message or a step, as the thread shows them one after the other.</summary>
sealed record ThreadEntry(DateTime At, string Who, string? What, string? Text)
{
    public static ThreadEntry Of(Message message) => new(message.At, message.Author, null, message.Text);

    public static ThreadEntry Of(RequestStep step) => new(step.At, step.Actor, StepWords.Of(step), step.Reason);
}
