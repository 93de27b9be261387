using Mitoyen.Kernel;

namespace Mitoyen.Arbitration.SeePlace;

/// <summary>A principal lets the neighbour's urgent request pass.</summary>
sealed class ConsentForm
{
    public string? Principal { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (!Guid.TryParse(Principal, out _)) yield return new(nameof(Principal), "Choisissez la collectivité qui donne son accord.");
    }
}
