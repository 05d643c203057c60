namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="GlobalSearchConfigurationCollection", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
[global::System.Serializable]
public sealed class GlobalSearchConfigurationCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.GlobalSearchConfigurations>
{
}
