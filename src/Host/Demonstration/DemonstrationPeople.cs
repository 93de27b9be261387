using Mitoyen.Kernel;

namespace Mitoyen.Host.Demonstration;

/// <summary>Who writes in the demonstration with an account of their own.</summary>
/// <param name="Clerks">By the name of their commune.</param>
/// <param name="Editor">Of the site of the large communauté.</param>
/// <param name="Contributor">Of Sapignies.</param>
/// <param name="Suspended">Of Beugny: all that they wrote is off every site.</param>
sealed record DemonstrationPeople(DemonstrationPerson Officer, IReadOnlyDictionary<string, DemonstrationPerson> Clerks, DemonstrationPerson Editor, DemonstrationPerson Contributor, DemonstrationPerson Suspended);

sealed record DemonstrationPerson(AccountId Id, string Name);
