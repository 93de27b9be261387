using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Domain;

/// <summary>A person who sits on the monitoring committee (comité de suivi), from a day on; who leaves stays in the list with the day of leaving.</summary>
sealed class CommitteeMember : IBelongsToPartnership, IVersioned
{
    public MemberId Id { get; init; }
    public PartnershipId PartnershipId { get; init; }
    public AgreementId AgreementId { get; init; }
    public int Version { get; private set; }
    public string Name { get; private set; } = "";
    /// <summary>In words: « présidente », « vice-président au numérique ».</summary>
    public string Position { get; private set; } = "";
    public AuthorityId Authority { get; private set; }
    public DateOnly Since { get; private set; }
    /// <summary>First day on which the person no longer sits.</summary>
    public DateOnly? Until { get; private set; }

    public bool SitsOn(DateOnly day) => day >= Since && (Until is null || day < Until);

    public void Write(string name, string position, AuthorityId authority, DateOnly since) =>
        (Name, Position, Authority, Since) = (name, position, authority, since);

    public Refusal? Leave(DateOnly until)
    {
        if (until <= Since) return new MemberLeavesBeforeSitting();
        Until = until;
        return null;
    }
}
