using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Agreements.Domain;

/// <summary>Terms in one French line each.</summary>
static class TermTexts
{
    public static string Of(AllocationKey key, Func<AuthorityId, string> nameOf) =>
        French.Join([.. key.Shares.Select(s => $"{nameOf(s.Principal)} {French.Percent(s.BasisPoints)}")]);

    public static string Of(JobDescription job) =>
        French.Join([.. job.Targets.Where(t => t.BasisPoints > 0).Select(t => $"{t.Kind.French()} {French.Percent(t.BasisPoints)}")]) + $" ; plafond du dépannage {French.Percent(job.SupportCeiling)}";

    public static string Of(ArbitrationClauses c) =>
        $"lot le plus long {French.Hours(c.LongestLot)}, report {French.Hours(c.CarryOverCap)}, urgence {French.Hours(c.UrgentAllowance)}, recharge {Refill(c)}";

    public static string Refill(ArbitrationClauses c) => c.RefillPerMille is { } refill ? $"{French.Percent(refill * 10)} du temps travaillé" : "la moitié de chaque quotité";

    public static string Of(PriorityMatrix matrix) =>
        string.Join(" ; ", from impact in Enum.GetValues<Impact>() select $"{impact.French()} : {string.Join(", ", Enum.GetValues<Urgency>().Select(u => matrix.ClassOf(impact, u).French().ToLowerInvariant()))}");

    public static string Of(VisitPromise visits) => visits.EveryWeeks is { } weeks ? weeks == 1 ? "chaque commune chaque semaine" : $"chaque commune toutes les {French.Count(weeks, "semaine")}" : "aucune fréquence promise";

    public static string Hours(int yearlyHours) => $"{French.Number(yearlyHours)} h";
}
