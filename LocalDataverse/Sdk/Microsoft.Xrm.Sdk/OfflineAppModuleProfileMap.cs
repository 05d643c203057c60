namespace Microsoft.Xrm.Sdk;

public sealed class OfflineAppModuleProfileMap : global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.OfflineAppModuleProfileMapping>
{
}
