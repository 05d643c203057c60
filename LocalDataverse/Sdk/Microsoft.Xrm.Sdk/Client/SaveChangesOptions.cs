namespace Microsoft.Xrm.Sdk.Client;

[global::System.Flags]
public enum SaveChangesOptions
{
    None = 0,
    ContinueOnError = 1,
}
