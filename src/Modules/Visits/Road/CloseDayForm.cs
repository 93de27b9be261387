using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Visits.Road;

/// <summary>The day is over: how far, how long on the road.</summary>
sealed class CloseDayForm
{
    public string? Kilometres { get; set; }
    public string? Driven { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (French.ReadNumber(Kilometres).IsRefused(out var no)) yield return new(nameof(Kilometres), no.Sentence);
        else if (French.ReadNumber(Kilometres).Value is < 0 or > 1_000) yield return new(nameof(Kilometres), "Indiquez de 0 à 1\u202F000 kilomètres.");
        if (French.ReadMinutes(Driven).IsRefused(out var unread)) yield return new(nameof(Driven), unread.Sentence);
        else if (French.ReadMinutes(Driven).Value > Minutes.FromHours(12)) yield return new(nameof(Driven), "12 heures de route au plus.");
    }
}
