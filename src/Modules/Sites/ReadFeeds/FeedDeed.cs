namespace Mitoyen.Sites.ReadFeeds;

/// <summary>What a person does to a feed that is followed.</summary>
enum FeedDeed { Look, Pause, Follow, Forget }
