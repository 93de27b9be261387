using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.MonitorAgreement;

sealed class MemberLeavesHandler(MitoyenDb db)
{
    public async Task<Refusal?> HandleAsync(AgreementId agreement, string? named, DateOnly until, CancellationToken cancel)
    {
        var id = Guid.TryParse(named, out var guid) ? MemberId.From(guid) : default;
        if (await db.FindOrAuditAsync<CommitteeMember>(m => m.Id == id && m.AgreementId == agreement, cancel) is not { } member) return new MemberIsGone();
        return member.Leave(until) ?? await db.SaveOrConflictAsync(cancel);
    }
}
