using System.Collections.Generic;

namespace LocalDataverse.Server.WebApi.Batch;

/// <summary>One request of a batch.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Address">The address as the client wrote it: absolute, from the host's root, from the service root, or with a Content-ID (<c>$1/name</c>).</param>
/// <param name="ContentId">The part's Content-ID; null when it has none.</param>
/// <param name="Headers">Its own headers.</param>
/// <param name="Body">Its body.</param>
internal sealed record BatchPart(string Method, string Address, string? ContentId, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body);

/// <summary>What a batch is a list of: a request, or the requests of a change set.</summary>
/// <param name="Parts">The requests.</param>
/// <param name="IsChangeSet">They succeed or fail together.</param>
internal sealed record BatchItem(IReadOnlyList<BatchPart> Parts, bool IsChangeSet);
