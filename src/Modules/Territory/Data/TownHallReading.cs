using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Territory.Data;

sealed class TownHallReading(MitoyenDb db) : ITownHalls
{
    public async Task<IReadOnlyDictionary<CommuneId, TownHallView>> OfAsync(IReadOnlyCollection<CommuneId> communes, CancellationToken cancel) =>
        await db.Set<Commune>().AsNoTracking().Where(c => communes.Contains(c.Id)).ToDictionaryAsync(c => c.Id, View, cancel);

    public async Task<Refusal?> TellAsync(CommuneId commune, string? address, string? phone, string? mail, string? website, string? openingHours, CancellationToken cancel)
    {
        OpeningHours? hours = null;
        if (openingHours is not null)
        {
            var read = OsmHours.Read(openingHours);
            if (read.IsRefused(out var no)) return no;
            hours = read.Value;
        }
        if (await db.Set<Commune>().SingleOrDefaultAsync(c => c.Id == commune, cancel) is not { } row) return new NoSuchCommune();
        row.DescribeTownHall(address, phone, mail, website, hours);
        return await db.SaveOrConflictAsync(cancel);
    }

    static TownHallView View(Commune c) => new(c.Id, c.Address, c.Phone, c.Mail, c.Website, c.ReadHours() is { } hours ? new(hours) : null, c.OpeningHours, c.HoursSource);
}
