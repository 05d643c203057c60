namespace Microsoft.Xrm.Sdk;

public interface IClientHeaderService
{
    string GetHeaderValue(global::Microsoft.Xrm.Sdk.ClientHeader clientHeader);
}
