namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="QuickFindResultCollection", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class QuickFindResultCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.QuickFindResult>
{
}
