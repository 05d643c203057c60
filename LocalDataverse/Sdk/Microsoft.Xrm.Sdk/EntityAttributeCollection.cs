namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="EntityAttributeCollection", Namespace="http://schemas.microsoft.com/xrm/7.1/Contracts")]
[global::System.Serializable]
public sealed class EntityAttributeCollection : global::Microsoft.Xrm.Sdk.DataCollection<string, global::System.Collections.Specialized.StringCollection>
{
}
