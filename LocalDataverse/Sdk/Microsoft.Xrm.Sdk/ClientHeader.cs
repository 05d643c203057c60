namespace Microsoft.Xrm.Sdk;

/// <summary>Values of client header.</summary>
public enum ClientHeader
{
    AcceptLanguage = 0,
}
