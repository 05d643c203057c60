using System;

namespace Microsoft.Xrm.Sdk.Client;

/// <summary>How <c>SaveChanges</c> goes on after a failure.</summary>
[Flags]
public enum SaveChangesOptions
{
    None = 0,
    ContinueOnError = 1,
}
