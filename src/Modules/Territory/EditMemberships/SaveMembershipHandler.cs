using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Data;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Territory.EditMemberships;

/// <summary>Adds a membership or corrects one. Nobody else writes between the reading of the others and the saving, so no two can overlap.</summary>
sealed class SaveMembershipHandler(MitoyenDb db, CommuneLookup communes, MembershipsReading reading)
{
    public async Task<Refusal?> HandleAsync(string insee, MembershipForm form, CancellationToken cancel)
    {
        await using var alone = await db.BeginWritingAloneAsync(cancel);
        if (await communes.FindAsync(insee, cancel) is not { } commune) return new NoSuchCommune();
        if (await db.Set<Authority>().SingleOrDefaultAsync(a => a.Siren == form.TidySiren, cancel) is not { } authority) return new NoAuthorityWithSiren(form.TidySiren);
        var rows = await reading.OfAsync(commune.Id, cancel);
        var corrected = string.IsNullOrEmpty(form.Corrects) ? null : rows.FirstOrDefault(r => r.Name == form.Corrects);
        if (corrected is null && !string.IsNullOrEmpty(form.Corrects)) return new NoSuchMembership();
        if (corrected is not null && StaleForm.Unless(corrected.Membership, form.ShownVersion) is { } stale) return stale;
        var wanted = new NamedMembership(authority.Id, authority.Kind, authority.Name, form.Days());
        var others = rows.Where(r => r != corrected).Select(r => r.Named).ToList();
        if (MembershipRules.Check(commune.Name, wanted, others, Earlier(commune.ClosedOn, authority.DissolvedOn)) is { } no) return no;
        if (!MembershipRules.AreTied(others.Append(wanted), await reading.PrincipalsAsync(cancel))) return new LastTie(commune.Name);

        Write(commune.Id, wanted, corrected?.Membership, form.Source!.Trim());
        if (await db.SaveOrConflictAsync(cancel) is { } conflict) return conflict;
        if (alone is not null) await alone.CommitAsync(cancel);
        return null;
    }

    void Write(CommuneId commune, NamedMembership wanted, Membership? corrected, string source)
    {
        if (corrected is not null && corrected.AuthorityId == wanted.Authority && corrected.From == wanted.Days.From)
        {
            corrected.Correct(wanted.Days.To, source);
            return;
        }
        if (corrected is not null) db.Remove(corrected);
        db.Add(new Membership(commune, wanted.Authority, wanted.Days.From, wanted.Days.To, source) { IsPlayed = corrected?.IsPlayed ?? false });
    }

    static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;
}
