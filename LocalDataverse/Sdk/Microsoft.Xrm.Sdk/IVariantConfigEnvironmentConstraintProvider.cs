using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>Variant config environment constraint provider, as the platform hands it to code.</summary>
public interface IVariantConfigEnvironmentConstraintProvider
{
    Dictionary<string, string> BuildConstraints();
}
