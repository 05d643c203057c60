using System;
using System.Threading;
using LocalDataverse.Broker;

// A broker in a process of its own. Arguments: data directory, then names of queues; those that end with -once drop duplicates. Writes its connection string and its REST address, and serves until it is killed.
var options = new BrokerOptions { DataDirectory = args[0] };
foreach (var queue in args[1..])
    options.Queues.Add(new QueueOptions(queue) { RequiresDuplicateDetection = queue.EndsWith("-once", StringComparison.Ordinal) });
await using var broker = await ServiceBusBroker.StartAsync(options);
Console.WriteLine(broker.ConnectionString);
Console.WriteLine(broker.RestAddress);
new ManualResetEvent(false).WaitOne();
