using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Visits.Data;

static class VisitsMapping
{
    public static void Map(ModelBuilder model)
    {
        MapSettings(model);
        MapWeeks(model);
        MapRoad(model);
    }

    static void MapSettings(ModelBuilder model)
    {
        var settings = model.Entity<VisitSettings>();
        settings.ToTable("visits_settings");
        settings.HasKey(s => s.PartnershipId);
        settings.Ignore(s => s.Calendar).Ignore(s => s.Rules);

        var rounds = model.Entity<OfficerRounds>();
        rounds.ToTable("visits_officer");
        rounds.Property(r => r.Id).ValueGeneratedNever();
        rounds.HasIndex(r => new { r.PartnershipId, r.Officer }).IsUnique();
        rounds.Ignore(r => r.SkillSet);
        rounds.Property(r => r.BusyAddress).KeepOutOfJournal();
        rounds.HasMany(r => r.Days).WithOne().HasForeignKey(d => d.RoundsId);
        rounds.Navigation(r => r.Days).HasField("days").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();

        var day = model.Entity<RoundDay>();
        day.ToTable("visits_round_day");
        day.Property(d => d.Id).ValueGeneratedNever();

        rounds.HasMany(r => r.Dated).WithOne().HasForeignKey(d => d.RoundsId);
        rounds.Navigation(r => r.Dated).HasField("dated").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();

        var dated = model.Entity<DatedRoundDay>();
        dated.ToTable("visits_dated_day");
        dated.Property(d => d.Id).ValueGeneratedNever();
        dated.HasIndex(d => new { d.RoundsId, d.Date });

        rounds.HasMany(r => r.Vehicles).WithOne().HasForeignKey(v => v.RoundsId);
        rounds.Navigation(r => r.Vehicles).HasField("vehicles").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();

        var vehicle = model.Entity<OfficerVehicle>();
        vehicle.ToTable("visits_officer_vehicle");
        vehicle.Property(v => v.Id).ValueGeneratedNever();
        vehicle.HasIndex(v => new { v.RoundsId, v.From });

        var wish = model.Entity<VisitWish>();
        wish.ToTable("visits_wish");
        wish.HasKey(w => new { w.PartnershipId, w.Commune });
        wish.Ignore(w => w.SaysNothing).Ignore(w => w.IsAppointment);

        var travel = model.Entity<TravelOverride>();
        travel.ToTable("visits_travel");
        travel.HasKey(t => new { t.PartnershipId, t.From, t.To });
    }

    static void MapWeeks(ModelBuilder model)
    {
        var week = model.Entity<WeekPlan>();
        week.ToTable("visits_week");
        week.Property(w => w.Id).ValueGeneratedNever();
        week.HasIndex(w => new { w.PartnershipId, w.Monday }).IsUnique();
        week.Ignore(w => w.Standing).Ignore(w => w.ToTell);
        week.HasMany(w => w.Rounds).WithOne().HasForeignKey(r => r.WeekId);
        week.HasMany(w => w.Stops).WithOne().HasForeignKey(s => s.WeekId);
        week.HasMany(w => w.LeftOut).WithOne().HasForeignKey(l => l.WeekId);
        week.Navigation(w => w.Rounds).HasField("rounds").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        week.Navigation(w => w.Stops).HasField("stops").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        week.Navigation(w => w.LeftOut).HasField("leftOut").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();

        var round = model.Entity<PlannedRound>();
        round.ToTable("visits_round");
        round.Property(r => r.Id).ValueGeneratedNever();
        round.HasIndex(r => new { r.PartnershipId, r.Officer, r.Date }).IsUnique();
        round.Ignore(r => r.HasBegun);

        var stop = model.Entity<PlannedStop>();
        stop.ToTable("visits_stop");
        stop.Property(s => s.Id).ValueGeneratedNever();
        stop.HasIndex(s => new { s.WeekId, s.Key }).IsUnique();
        stop.HasIndex(s => new { s.PartnershipId, s.Date });
        stop.Ignore(s => s.Uid).Ignore(s => s.HasBegun).Ignore(s => s.WasTold).Ignore(s => s.IsVisit).Ignore(s => s.NeedsTelling).Ignore(s => s.Length).Ignore(s => s.Beneficiary);

        var left = model.Entity<LeftOutVisit>();
        left.ToTable("visits_left_out");
        left.Property(l => l.Id).ValueGeneratedNever();
    }

    static void MapRoad(ModelBuilder model)
    {
        var action = model.Entity<RoadAction>();
        action.ToTable("visits_action");
        action.HasKey(a => new { a.PartnershipId, a.Key });
        action.HasIndex(a => a.StopId);

        var photo = model.Entity<VisitPhoto>();
        photo.ToTable("visits_photo");
        photo.Property(p => p.Id).ValueGeneratedNever();
        photo.HasIndex(p => new { p.StopId, p.Hash }).IsUnique();
        photo.Property(p => p.Bytes).KeepOutOfJournal();

        var feed = model.Entity<RoundFeed>();
        feed.ToTable("visits_feed");
        feed.HasKey(f => new { f.PartnershipId, f.Officer });
        feed.HasIndex(f => f.TokenHash).IsUnique();
        feed.Property(f => f.TokenHash).KeepOutOfJournal();
    }
}
