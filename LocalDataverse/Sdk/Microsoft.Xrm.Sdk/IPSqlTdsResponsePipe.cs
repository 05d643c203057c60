namespace Microsoft.Xrm.Sdk;

public interface IPSqlTdsResponsePipe
{
    global::System.IO.Stream TdsEncodedDataStream { get; set; }

    global::System.Threading.Tasks.Task StartAsync(global::System.Threading.CancellationToken cancellation);
}
