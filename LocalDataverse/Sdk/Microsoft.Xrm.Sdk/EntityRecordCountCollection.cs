namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="EntityRecordCountCollection", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class EntityRecordCountCollection : global::Microsoft.Xrm.Sdk.DataCollection<string, long>
{
}
