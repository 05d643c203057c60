namespace Microsoft.Xrm.Sdk;

public sealed class QuickFindConfigurationCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.QuickFindConfiguration>
{
}
