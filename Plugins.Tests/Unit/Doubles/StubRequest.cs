using System.Collections.Generic;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>What the stub was asked: a request, or a query of a batch with the headers of the batch.</summary>
internal sealed record StubRequest(
    string Path, string Query, string Filter, string Authorization, string Connection, IReadOnlyDictionary<string, string> Form, IReadOnlyDictionary<string, string> Headers);
