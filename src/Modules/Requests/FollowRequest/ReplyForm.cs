using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Requests.Data;

namespace Mitoyen.Requests.FollowRequest;

/// <summary>Says something in the public thread; reopens what is closed.</summary>
sealed class ReplyForm
{
    public string? Text { get; set; }
    public bool Reopen { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (string.IsNullOrWhiteSpace(Text)) yield return new(nameof(Text), "Écrivez votre message.");
        else if (Text.Length > Lengths.Text) yield return new(nameof(Text), $"Ce message est trop long : {French.Number(Lengths.Text)} caractères au plus.");
    }
}
