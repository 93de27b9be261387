namespace Mitoyen.Sites.Contracts;

/// <summary>What an item is; each kind has the standard formats of its trade.</summary>
public enum ContentType { News, Event, Place, Organisation, Alert, LegalAct, Publication, Page }
