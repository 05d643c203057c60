namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="ErrorDetailCollection", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
[global::System.Serializable]
public sealed class ErrorDetailCollection : global::Microsoft.Xrm.Sdk.DataCollection<string, object>
{
}
