namespace Mitoyen.Agreements.Domain;

/// <summary>The stage on a day, with the votes counted: « votée 1 sur 2 ».</summary>
/// <param name="Votes">Parties whose assembly has voted.</param>
/// <param name="Voters">Parties that have to.</param>
sealed record Progress(Stage Stage, int Votes, int Voters)
{
    /// <param name="votes">Day of the vote of each party that has voted.</param>
    /// <param name="effectiveOn">First day of effect, not before the signature.</param>
    /// <param name="to">First day on which it is over; null: never.</param>
    public static Progress On(DateOnly day, IReadOnlyCollection<DateOnly> votes, int voters, DateOnly? signedOn, DateOnly effectiveOn, DateOnly? to)
    {
        var cast = votes.Count(v => v <= day);
        var stage =
            signedOn is not { } signed || day < signed ? (cast == 0 ? Stage.Draft : cast < voters ? Stage.PartlyVoted : Stage.Voted)
            : day >= to ? Stage.Ended
            : day >= effectiveOn ? Stage.InForce
            : Stage.Signed;
        return new(stage, cast, voters);
    }
}
