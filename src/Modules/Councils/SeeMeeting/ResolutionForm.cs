using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Councils.SeeMeeting;

/// <summary>A decision that is noted, or (with <see cref="Follow"/>) one that becomes a request.</summary>
sealed class ResolutionForm
{
    public string? Text { get; set; }
    public string? Follow { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (Follow is not null) yield break;
        if (string.IsNullOrWhiteSpace(Text)) yield return new(nameof(Text), "Écrivez ce que le conseil a décidé.");
        if (Text?.Length > 2_000) yield return new(nameof(Text), $"{French.Number(2_000)} caractères au plus.");
    }
}
