namespace Mitoyen.Platform.Access;

/// <summary>What a person is for a partnership, an authority or a commune.</summary>
public enum Role { Administrator, Officer, Principal, TownClerk, Contributor, Editor }
