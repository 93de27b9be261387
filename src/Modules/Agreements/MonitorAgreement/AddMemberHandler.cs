using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.MonitorAgreement;

sealed class AddMemberHandler(MitoyenDb db)
{
    public async Task<Refusal?> HandleAsync(Agreement agreement, NewMember added, CancellationToken cancel)
    {
        if (!agreement.CurrentTerms.Principals.Contains(added.Authority)) return new MemberOfNoParty();
        var member = new CommitteeMember { Id = MemberId.New(), PartnershipId = agreement.PartnershipId, AgreementId = agreement.Id };
        member.Write(added.Name, added.Position, added.Authority, added.Since);
        db.Add(member);
        return await db.SaveOrConflictAsync(cancel);
    }
}
