using System.Collections.Generic;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>What the stub was asked.</summary>
internal sealed record StubRequest(string Path, string Query, string Filter, string Authorization, string Connection, IReadOnlyDictionary<string, string> Form);
