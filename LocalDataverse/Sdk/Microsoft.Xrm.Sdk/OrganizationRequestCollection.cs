namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="OrganizationRequestCollection", Namespace="http://schemas.microsoft.com/xrm/2012/Contracts")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.EntityImageCollection))]
public sealed class OrganizationRequestCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.OrganizationRequest>
{
}
