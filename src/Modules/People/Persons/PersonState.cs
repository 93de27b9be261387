namespace Mitoyen.People.Persons;

/// <summary>Where a person stands with this partnership.</summary>
enum PersonState { Active, Invited, Locked, Barred, Former }

static class PersonStateNames
{
    public static string Name(this PersonState state) => state switch
    {
        PersonState.Active => "Actif",
        PersonState.Invited => "Invitation en attente",
        PersonState.Locked => "Bloqué un quart d’heure",
        PersonState.Barred => "Accès fermé",
        _ => "Sans rôle",
    };
}
