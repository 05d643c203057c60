namespace Microsoft.Xrm.Sdk;

public interface IVariantConfigEnvironmentConstraintProvider
{
    global::System.Collections.Generic.Dictionary<string, string> BuildConstraints();
}
