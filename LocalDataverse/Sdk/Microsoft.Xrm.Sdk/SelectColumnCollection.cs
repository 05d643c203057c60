namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="SelectColumnCollection", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.SelectColumn))]
[global::System.Serializable]
public sealed class SelectColumnCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.SelectColumn>
{
}
