using System;
using System.Collections.Generic;

namespace LocalDataverse.Broker.Storage;

/// <summary>One change, all of it or nothing.</summary>
/// <param name="Saved">Messages to insert, or to update by key when they come without a body and exist.</param>
/// <param name="Deleted">Keys of messages to delete.</param>
/// <param name="Committed">Called once the change is on the disk, or with what went wrong; must return at once.</param>
internal sealed record StoreCommand(IReadOnlyList<MessageRow> Saved, IReadOnlyList<long> Deleted, Action<Exception?> Committed);
