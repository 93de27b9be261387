namespace Mitoyen.Sites.ListContent;

/// <summary>Where a content stands for the person who looks for it: its state and its dates in one word.</summary>
enum ContentStage { Draft, ToRead, Planned, Online, Over, ToCheck, Withdrawn }
