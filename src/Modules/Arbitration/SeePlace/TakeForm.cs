using Mitoyen.Kernel;

namespace Mitoyen.Arbitration.SeePlace;

/// <summary>Takes a request: the first without a word, another with a reason.</summary>
sealed class TakeForm
{
    public string? Request { get; set; }
    public string? Reason { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (Reason is { Length: > 500 }) yield return new(nameof(Reason), "La raison tient en 500 caractères au plus.");
    }
}
