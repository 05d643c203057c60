namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="BooleanManagedProperty", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class BooleanManagedProperty : global::Microsoft.Xrm.Sdk.ManagedProperty<bool>
{
    public BooleanManagedProperty()
    {
    }

    public BooleanManagedProperty(bool value)
    {
    }

}
