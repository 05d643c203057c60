namespace Microsoft.Xrm.Sdk;

[global::System.Serializable]
public abstract class SdkExceptionBase : global::System.Exception
{
    protected SdkExceptionBase(string message)
    {
    }

    protected SdkExceptionBase(global::System.Exception innerException)
    {
    }

    protected SdkExceptionBase(string message, global::System.Exception innerException)
    {
    }

    protected SdkExceptionBase(global::System.Runtime.Serialization.SerializationInfo info, global::System.Runtime.Serialization.StreamingContext context)
    {
    }

}
