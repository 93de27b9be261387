using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Host.Demonstration;

/// <summary>The convention of the demonstration, and the amendment that moved five hundredths of the post.</summary>
static class DemonstrationAgreement
{
    public static FoundedAgreement Of(YearShape shape) => new()
    {
        Title = "Convention de mise en commun d’un chargé de mission numérique",
        Purpose = "Un agent pour les services numériques des deux communautés et de leurs communes : dépannage, développement, conseil, formation, animation du réseau des correspondants.",
        Parties = [shape.Large, shape.Small],
        Employer = shape.Large,
        PersonStatus = PersonStatus.FixedTermAgent,
        LegalBasis = LegalBasis.ServicesInCommon,
        Deliberations = Votes(shape, shape.From.AddDays(-62), 41),
        SignedOn = shape.From.AddDays(-30),
        EffectiveOn = shape.From,
        LastDay = shape.From.AddYears(3).AddDays(-1),
        Renewal = Renewal.Express,
        NoticeMonths = 6,
        ExerciseMonth = shape.From.Month,
        Keys = [new(shape.From, Key(shape, YearShape.FirstShare))],
        Job = new(
        [
            new(WorkKind.Support, 3_000), new(WorkKind.Development, 2_500), new(WorkKind.Advice, 1_500), new(WorkKind.Training, 1_200),
            new(WorkKind.Network, 1_000), new(WorkKind.Travel, 500), new(WorkKind.Coordination, 300),
        ], SupportCeiling: 4_500),
        Visits = new(13),
        Amendments =
        [
            new("Bertincourt compte une commune nouvelle au réseau et demande un quart du poste.", Votes(shape, shape.AmendedFrom.AddDays(-45), 12),
                shape.AmendedFrom.AddDays(-20), shape.AmendedFrom, new TermChanges(Key: Key(shape, YearShape.AmendedShare))),
        ],
        Members = DemonstrationCommittee.Members(shape),
        Meetings = DemonstrationCommittee.Meetings(shape),
    };

    static AllocationKey Key(YearShape shape, int large) => new([new(shape.Large, large), new(shape.Small, AllocationKey.Whole - large)]);

    static FoundedDeliberation[] Votes(YearShape shape, DateOnly day, int number) =>
    [
        new(shape.Large, "Conseil communautaire de la Région de Bapaume", day, $"{day.Year}-{number}", day.AddDays(6)),
        new(shape.Small, "Conseil communautaire du canton de Bertincourt", day.AddDays(9), $"{day.Year}-{number / 2}", day.AddDays(14)),
    ];
}
