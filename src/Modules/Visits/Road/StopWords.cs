using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.Road;

/// <summary>How a visit goes, in a sentence.</summary>
static class StopWords
{
    public static string State(PlannedStop stop, LocalClock clock) => stop switch
    {
        { DoneAt: { } done } => $"Faite à {Clock(done, clock)}, {French.Hours(stop.Spent ?? default)} sur place.",
        { ArrivedAt: { } arrived } => $"Arrivée à {Clock(arrived, clock)}.",
        _ => $"{French.Hours(stop.Length)} prévues sur place.",
    };

    static string Clock(DateTime at, LocalClock clock) => French.TimeOfDay(TimeOnly.FromDateTime(clock.ToLocal(at)));
}
