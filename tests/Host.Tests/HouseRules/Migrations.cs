using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Host.Tests.HouseRules;

public sealed class Migrations
{
    const string Because = "The model has changed and the migrations have not: run src/renew-initial-migration.";

    [Theory, InlineData(false), InlineData(true)]
    public void Are_in_step_with_the_model(bool postgres)
    {
        using var db = House.Database(postgres);

        Assert.False(db.Database.HasPendingModelChanges(), Because);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Out_of_step_are_caught(bool postgres)
    {
        using var db = House.Database(postgres, new PlantedModule());

        Assert.True(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Are_the_same_steps_for_both_databases()
    {
        using var sqlite = House.Database(postgres: false);
        using var postgres = House.Database(postgres: true);

        Assert.Equal(sqlite.Database.GetMigrations(), postgres.Database.GetMigrations());
        Assert.NotEmpty(sqlite.Database.GetMigrations());
        Assert.NotNull(sqlite.Model.FindEntityType(typeof(JournalEntry)));
    }
}
