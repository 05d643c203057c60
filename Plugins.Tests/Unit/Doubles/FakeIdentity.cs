using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>A managed identity that hands out the token a test chose.</summary>
internal sealed class FakeIdentity : IManagedIdentityService
{
    public List<string> Scopes { get; } = [];

    public Func<string> Token { get; set; } = () => "opaque-token";

    public string AcquireToken(IEnumerable<string> scopes)
    {
        Scopes.Add(scopes.Single());
        return Token();
    }

    public string AcquireToken(Guid managedIdentityId, IEnumerable<string> scopes) => AcquireToken(scopes);
}
